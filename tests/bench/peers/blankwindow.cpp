// SPDX-License-Identifier: MIT
// The least that a program with Qt Widgets can show: what the start of Errdex is measured against.

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
