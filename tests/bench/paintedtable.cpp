// SPDX-License-Identifier: MIT
#include "paintedtable.h"

#include "models/codetablemodel.h"

#include <QGuiApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace errdex::bench {

PaintedTable::PaintedTable(const Catalogue &catalogue)
    : m_results{search(catalogue.store, catalogue.userLayer, {}),
                search(catalogue.store, catalogue.userLayer, {u"-code:"_s, {}})}
    , m_model(std::make_unique<CodeTableModel>())
    , m_view(std::make_unique<QTableView>())
{
    m_view->setModel(m_model.get());
    m_view->resize(1000, 640);
    m_view->show();
    for (int warmUp = 0; warmUp < 3; ++warmUp)
        show();
}

PaintedTable::~PaintedTable() = default;

Measured PaintedTable::show()
{
    m_next = 1 - m_next;
    QElapsedTimer timer;
    timer.start();
    m_model->setResult(m_results[m_next]);
    // What the reset has put off (layout, scroll bars) belongs to it.
    QCoreApplication::sendPostedEvents();
    m_view->repaint();
    QGuiApplication::sync();
    return {timer.nsecsElapsed(), m_model->rowCount()};
}

} // namespace errdex::bench
