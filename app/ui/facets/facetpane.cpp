// SPDX-License-Identifier: MIT
#include "facetpane.h"

#include "core/search/search.h"
#include "models/facetmodel.h"
#include "ui/facets/facetfilter.h"
#include "ui/facets/facetview.h"
#include "ui/linebuttons.h"
#include "ui/theme/icons.h"

#include <QAction>
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
{
    setObjectName(u"facetPane"_s);
    setFocusProxy(m_view);
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);

    m_needle->setObjectName(u"facetNeedle"_s);
    m_needle->setPlaceholderText(tr("Find in facets"));
    m_needle->setAccessibleName(tr("Find in facets"));
    addClearButton(*m_needle);
    addLeadingIcon(*m_needle, "filter");
    connect(m_needle, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setNeedle(text);
        m_view->setUnfoldAll(!text.isEmpty());
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
    layout->addWidget(m_view);
}

void FacetPane::setResult(std::shared_ptr<const SearchResult> result)
{
    m_model->setResult(std::move(result));
    bool isLong = !m_needle->text().isEmpty();
    for (int row = 0; row < m_model->rowCount(); ++row)
        isLong = isLong || m_model->rowCount(m_model->index(row, 0)) > longList;
    m_needle->setVisible(isLong || m_needle->hasFocus());
    // Now, not after the next picture: otherwise the first one is followed by another.
    layout()->activate();
    m_view->layOut();
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
