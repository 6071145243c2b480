// SPDX-License-Identifier: MIT
#include "ui/print/cardprinter.h"

#include "core/text/direction.h"
#include "core/text/filename.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/detail/codedetailview.h"
#include "ui/detail/notetext.h"
#include "ui/detail/replyview.h"
#include "ui/theme/icons.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double namesShare = 0.2; // of the width
constexpr double leastCard = 120; // points: what of a card must stand below its heading

} // namespace

/// The lines of one card: a name and a text each. The words are those of the window.
class CardPrinter::Card
{
public:
    Card(const CodeDetail &detail, bool forColleagues, const PaperLook &look, PageFlow &flow)
        : m_detail(detail)
        , m_forColleagues(forColleagues)
        , m_look(look)
        , m_flow(flow)
    {
    }

    void add()
    {
        addHeading();
        m_flow.startTable({namesShare, 1 - namesShare}, {});
        addTexts();
        addMeaning();
        if (m_forColleagues) {
            addOwn();
            addLinks(CodeDetailView::tr("Elsewhere"), m_detail.elsewhere);
            addLinks(CodeDetailView::tr("Same code, other meaning"), m_detail.sameCode);
        }
        addSource();
    }

private:
    void addHeading()
    {
        const QString provider = m_detail.product.isEmpty()
                ? m_detail.providerName
                : m_detail.providerName + u" · "_s + m_detail.product;
        const QString star = m_forColleagues && m_detail.isStarred ? u" ★"_s : QString();
        const QString before = withControlSigns(provider) + u"  "_s;
        QTextCharFormat code;
        QFont font = m_look.code;
        font.setPointSizeF(m_look.large.pointSizeF());
        code.setFont(font);
        const PaperText::Part part{int(before.size()), int(m_detail.key.code.size())};
        m_flow.addHeading({before + m_detail.key.code + star,
                           m_look.large,
                           {{part.begin, part.length, code}},
                           {part}});
    }

    void addLine(const QString &name, PaperCell texts)
    {
        m_flow.addRow({{m_look.mutedText(name)}, std::move(texts)});
    }

    PaperText plain(const QString &text) const
    {
        return {withVisibleControls(text).replace(u'\n', QChar::LineSeparator), m_look.plain};
    }

    void addText(const QString &name, const QString &text)
    {
        if (text.isEmpty())
            return;
        // Lines that read alike stand together.
        PaperCell cell;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            const bool goesOn = !cell.empty()
                    && (line.trimmed().isEmpty()
                        || isReadRightToLeft(line) == isReadRightToLeft(cell.back().text));
            if (goesOn)
                cell.back().text += QChar::LineSeparator + plain(line).text;
            else
                cell.push_back(plain(line));
        }
        addLine(name, std::move(cell));
    }

    /// Markdown, as the window shows it.
    void addNote(const QString &name, const QString &note)
    {
        if (note.isEmpty())
            return;
        QTextDocument document;
        fillWithNote(document, withVisibleControls(note));
        PaperCell cell;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            cell.push_back(noteLine(block));
        addLine(name, std::move(cell));
    }

    PaperText noteLine(const QTextBlock &block) const
    {
        PaperText line{{}, m_look.plain};
        if (const QTextList *list = block.textList())
            line.text = list->format().style() >= QTextListFormat::ListSquare
                    ? u"• "_s
                    : list->itemText(block) + u' ';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat source = fragment.charFormat();
            const auto start = int(line.text.size());
            const bool isPicture = source.isImageFormat();
            line.text += isPicture ? source.toImageFormat().name() : fragment.text();
            QFont font = m_look.plain;
            if (source.fontWeight() > QFont::Normal)
                font = m_look.strong;
            if (source.fontFixedPitch())
                font = codeFont(m_look.plain);
            font.setItalic(source.fontItalic());
            QTextCharFormat format;
            format.setFont(font);
            line.formats.append({start, int(line.text.size()) - start, format});
            if (source.isAnchor() && fragment.text() != source.anchorHref())
                line.text += u" <"_s + source.anchorHref() + u'>';
        }
        return line;
    }

    void addTexts()
    {
        addText(CodeDetailView::tr("Code"), m_detail.occurrence);
        if (m_detail.httpStatus != 0) {
            QStringList facts{m_detail.httpSource, m_detail.httpReference};
            facts.removeAll(QString());
            addLine(CodeDetailView::tr("HTTP status"),
                    {plain((QString::number(m_detail.httpStatus) + u' ' + m_detail.httpPhrase)
                                   .trimmed()),
                     m_look.mutedText(facts.join(u" · "_s))});
        }
        addText(CodeDetailView::tr("Name"), m_detail.name);
        addText(CodeDetailView::tr("Message"), m_detail.message);
        addText(CodeDetailView::tr("Description"), m_detail.description);
        addText(CodeDetailView::tr("When"), m_detail.condition);
        addText(CodeDetailView::tr("Category"), m_detail.category);
        if (m_forColleagues)
            addText(CodeDetailView::tr("Our remark, not the provider's"), m_detail.remark);
    }

    void addMeaning()
    {
        if (!m_detail.conceptTitle.isEmpty()) {
            PaperCell meaning{{m_detail.conceptTitle, m_look.strong}};
            if (!m_detail.conceptGroup.isEmpty())
                meaning.push_back(m_look.mutedText(m_detail.conceptGroup));
            if (!m_detail.conceptMeaning.isEmpty())
                meaning.push_back(plain(m_detail.conceptMeaning));
            addLine(CodeDetailView::tr("What it means"), std::move(meaning));
        }
        if (m_forColleagues && !m_detail.conceptTitle.isEmpty()) {
            addText(CodeDetailView::tr("Who must act"), m_detail.actor);
            addText(CodeDetailView::tr("Trying again"), m_detail.retry);
            addText(CodeDetailView::tr("Next step"), m_detail.nextStep);
        }
        addReply();
    }

    void addReply()
    {
        // Whose it is, and that it may be sent, is no matter of a customer.
        const auto name = [this](const QString &forColleagues) {
            return m_forColleagues ? forColleagues : CardPrinter::tr("Our reply");
        };
        if (!m_detail.own.reply.isEmpty())
            addText(name(ReplyView::tr("Your reply for this code")), m_detail.own.reply);
        else if (!m_detail.conceptReply.isEmpty())
            addText(name(ReplyView::tr("Your reply for all codes that mean this")),
                    m_detail.conceptReply);
        else
            addText(name(ReplyView::tr("Reply that is safe to send")), m_detail.reply);
    }

    void addOwn()
    {
        addNote(ExportText::columnTitle(Column::Note), m_detail.own.note);
        addText(ExportText::columnTitle(Column::Tags), Phrases::list(m_detail.own.tags));
        addText(ExportText::columnTitle(Column::Link), m_detail.own.link);
    }

    void addLinks(const QString &name, const CodeDetail::Links &links)
    {
        if (links.shown.isEmpty())
            return;
        PaperCell cell;
        for (const CodeDetail::Link &link : links.shown) {
            const QString before = withControlSigns(link.providerName) + u"  "_s;
            const QString words = withVisibleControls(link.text).replace(u'\n', u' ');
            cell.push_back(m_look.textWithCode(before, link.key.code, u"  "_s + words));
        }
        if (links.more > 0)
            cell.push_back(
                    m_look.mutedText(CodeDetailView::tr("and %Ln more", nullptr, links.more)));
        addLine(name, std::move(cell));
    }

    void addSource()
    {
        PaperCell cell;
        for (const QString &text : {m_detail.documentationTitle, m_detail.documentationUrl}) {
            if (!text.isEmpty())
                cell.push_back(plain(text));
        }
        const bool isNamed = m_forColleagues && !m_detail.documentName.isEmpty();
        if (isNamed && m_detail.documentationTitle.isEmpty())
            cell.push_back(m_look.mutedText(
                    CodeDetailView::tr("Taken from %1").arg(m_detail.documentName)));
        if (m_forColleagues && !m_detail.origin.isEmpty())
            cell.push_back(m_look.mutedText(m_detail.origin));
        if (!cell.empty())
            addLine(CodeDetailView::tr("Source"), std::move(cell));
    }

    const CodeDetail &m_detail;
    bool m_forColleagues;
    const PaperLook &m_look;
    PageFlow &m_flow;
};

CardPrinter::CardPrinter(PrintedCodes codes, int mostPages)
    : PagePrinter(QPageLayout::Portrait, mostPages)
    , m_codes(std::move(codes))
{
}

QString CardPrinter::title() const
{
    if (m_codes.count() != 1)
        return tr("%Ln code(s)", nullptr, int(m_codes.count()));
    const CatalogStore &store = *m_codes.result->store;
    const Row row = m_codes.at(0);
    return withControlSigns(store.providers().at(store.provider(row)).name) + u' '
            + isolated(withControlSigns(store.string(row, TextField::Code)));
}

QString CardPrinter::subtitle() const
{
    if (m_codes.count() != 1)
        return {};
    const CatalogStore &store = *m_codes.result->store;
    const int index = store.conceptIndex(m_codes.at(0));
    return index == CatalogStore::none ? QString() : store.vocabulary().at(index).title;
}

QString CardPrinter::fileName() const
{
    if (m_codes.count() != 1)
        return m_codes.fileName();
    const CatalogStore &store = *m_codes.result->store;
    const Row row = m_codes.at(0);
    return fileNameOf(
            {store.providers().at(store.provider(row)).slug, store.string(row, TextField::Code)});
}

bool CardPrinter::fill(PageFlow &flow, double, const Step &step) const
{
    for (size_t i = 0; i < m_codes.count(); ++i) {
        if (i > 0)
            flow.addGap();
        flow.keepTogether(leastCard);
        const CodeDetail detail = CodeDetailMaker::make(*m_codes.result, m_codes.at(i));
        Card(detail, m_codes.forColleagues, look(), flow).add();
        if (!step() || flow.isFull())
            return false;
    }
    return true;
}

} // namespace errdex
