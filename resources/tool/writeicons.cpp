// SPDX-License-Identifier: MIT
// The build tool: draws an icon in the sizes in which desktops look for it.
//
//   errdex_write_icons SVG FOLDER NAME SIZE…      writes FOLDER/SIZE/NAME.png
//
// Exit code 1, with a reason, where that does not work.

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto complain = [](const QString &text) {
        std::fputs(qPrintable(text + u'\n'), stderr);
        return 1;
    };
    if (words.size() < 4)
        return complain(u"usage: errdex_write_icons SVG FOLDER NAME SIZE…"_s);

    QSvgRenderer drawing;
    if (!drawing.load(words[0]))
        return complain(words[0] + u": is no SVG"_s);
    for (const QString &size : words.mid(3)) {
        QImage picture(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        const QDir folder(words[1] + u'/' + size);
        const QString path = folder.filePath(words[2] + u".png"_s);
        if (!folder.mkpath(u"."_s) || !picture.save(path))
            return complain(path + u": cannot be written"_s);
    }
    return 0;
}
