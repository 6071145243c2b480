// SPDX-License-Identifier: MIT
// The least that a program with Qt Widgets can show: what the start of Errdex is measured against.

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900); // as Errdex: memory for a window's pixels costs time, too
    window.show();
    return QApplication::exec();
}
