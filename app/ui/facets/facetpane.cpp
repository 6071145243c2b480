// SPDX-License-Identifier: MIT
#include "facetpane.h"

#include "core/search/search.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "models/facetmodel.h"
#include "ui/announce.h"
#include "ui/facets/facetfilter.h"
#include "ui/facets/facetview.h"
#include "ui/linebuttons.h"
#include "ui/statuspage.h"
#include "ui/theme/icons.h"
#include "ui/wrappedlabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

FacetPane::FacetPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(this))
    , m_filter(new FacetFilter(this))
    , m_view(new FacetView(this))
    , m_needle(new QLineEdit(this))
    , m_nothing(new WrappedLabel(this))
{
    setObjectName(u"facetPane"_s);
    setFocusProxy(m_view);
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);

    m_needle->setObjectName(u"facetNeedle"_s);
    m_needle->setPlaceholderText(tr("Find in facets"));
    m_needle->setAccessibleName(tr("Find in facets"));
    m_needle->setAccessibleDescription(tr("Shows the values that have these letters."));
    addClearButton(*m_needle);
    addLeadingIcon(*m_needle, "filter");
    m_nothing->setObjectName(u"facetsNothing"_s);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->hide();
    connect(m_needle, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setNeedle(text);
        m_view->setUnfoldAll(!text.isEmpty());
        showWhetherFound();
    });
    connect(m_model, &FacetModel::valuesChanged, this, &FacetPane::valuesChanged);
    connect(m_view, &FacetView::clearRequested, this,
            [this](Field field) { Q_EMIT valuesChanged(field, {}); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *needleBox = new QVBoxLayout;
    needleBox->setContentsMargins(8, 8, 8, 4);
    needleBox->addWidget(m_needle);
    layout->addLayout(needleBox);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view);
}

void FacetPane::setResult(std::shared_ptr<const SearchResult> result)
{
    m_model->setResult(std::move(result));
    bool isLong = !m_needle->text().isEmpty();
    for (int row = 0; row < m_model->rowCount(); ++row)
        isLong = isLong || m_model->rowCount(m_model->index(row, 0)) > longList;
    m_needle->setVisible(isLong || m_needle->hasFocus());
    showWhetherFound();
    // Now, not after the next picture: otherwise the first one is followed by another.
    layout()->activate();
    m_view->layOut();
}

void FacetPane::showWhetherFound()
{
    const QString needle = StatusPage::quotable(m_needle->text());
    const bool isNothing = !needle.isEmpty() && m_model->rowCount() > 0
            && m_filter->rowCount() == 0;
    const QString told = isNothing ? tr("No facet matches %1").arg(Phrases::quoted(needle))
                                   : QString();
    m_nothing->setText(withIsolatedCodes(withControlSigns(told)));
    m_nothing->setVisible(isNothing);
    // Each star makes a new result, which is no reason to say it again.
    if (std::exchange(m_toldNothing, told) != told)
        announce(*this, m_nothing->text());
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_needle->text().isEmpty())
        m_needle->clear();
    else
        QWidget::keyPressEvent(event);
}

void FacetPane::addOnTop(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

QStringList FacetPane::foldedFacets() const
{
    return m_view->folded();
}

void FacetPane::setFoldedFacets(const QStringList &folded)
{
    m_view->setFolded(folded);
}

} // namespace errdex
