// SPDX-License-Identifier: MIT
#include "ui/compare/comparesession.h"

#include "ui/session/browsersession.h"

#include <QSettings>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto orderKey = "compare/order"_L1;
constexpr auto leftKey = "compare/left"_L1;
constexpr auto baselineKey = "compare/baseline"_L1;
constexpr auto alignmentKey = "compare/by"_L1;
constexpr auto filterKey = "compare/only"_L1;
constexpr auto sideKey = "compare/side"_L1;

} // namespace

void CompareState::load(const QSettings &settings)
{
    providers.order = settings.value(orderKey).toStringList();
    providers.left = settings.value(leftKey).toStringList();
    providers.baseline = settings.value(baselineKey).toString();
    alignment = alignmentNamed(settings.value(alignmentKey).toString()).value_or(alignment);
    filter = filterNamed(settings.value(filterKey).toString()).value_or(filter);
    sideWidth = std::max(settings.value(sideKey).toInt(), 0);
}

void CompareState::save(QSettings &settings) const
{
    settings.setValue(orderKey, providers.order);
    settings.setValue(leftKey, providers.left);
    settings.setValue(baselineKey, providers.baseline);
    settings.setValue(alignmentKey, alignmentName(alignment));
    settings.setValue(filterKey, filterName(filter));
    if (sideWidth > 0)
        settings.setValue(sideKey, sideWidth);
    else
        settings.remove(sideKey);
}

CompareSession::CompareSession(BrowserSession &session, const CompareState &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_providers(new ProviderChoiceModel(this))
    , m_wanted(state.providers)
    , m_alignment(state.alignment)
    , m_filter(state.filter)
    , m_comparing(
              this,
              [this](std::shared_ptr<const Comparison> comparison) {
                  if (!comparison)
                      return; // canceled: a newer one is on its way
                  m_comparison = std::move(comparison);
                  Q_EMIT comparisonChanged();
              },
              [this](const std::exception_ptr &) {
                  Q_EMIT failed(tr("there is not enough memory"));
              })
{
    connect(m_providers, &ProviderChoiceModel::choiceChanged, this, &CompareSession::compare);
    connect(&session, &BrowserSession::resultChanged, this, [this] {
        takeStore();
        compare();
    });
    takeStore();
}

CompareSession::~CompareSession() = default;

void CompareSession::takeStore()
{
    const auto &result = m_session.result();
    if (!result || (m_catalogs && m_catalogs->store() == result->store))
        return;
    ProviderChoice wanted = m_catalogs ? m_providers->choice() : m_wanted;
    m_catalogs = std::make_shared<const ComparedCatalogs>(result->store);
    m_providers->setStore(result->store, wanted);
    if (const int index = result->store->providerIndex(m_new); index != CatalogStore::none) {
        m_new.clear();
        m_providers->choose(index);
    }
}

void CompareSession::setAlignment(Alignment alignment)
{
    if (std::exchange(m_alignment, alignment) != alignment)
        compare();
}

void CompareSession::setFilter(ComparisonFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        compare();
}

void CompareSession::chooseNew(const QString &slug)
{
    // One that is there already was left out on purpose.
    if (m_catalogs && m_catalogs->store()->providerIndex(slug) == CatalogStore::none)
        m_new = slug;
}

void CompareSession::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isStale)
        compare();
}

void CompareSession::compare()
{
    m_isStale = true;
    if (!m_isActive || !m_catalogs)
        return;
    m_isStale = false;
    ComparisonRequest request;
    request.providers = m_providers->chosen();
    request.baseline = m_providers->baseline();
    request.alignment = m_alignment;
    request.filter = m_filter;
    m_comparing.start([catalogs = m_catalogs, request = std::move(request),
                       result = m_session.result(),
                       former = m_comparison](const auto &isCanceled) mutable {
        request.setFound(*result);
        return Comparison::make(catalogs, std::move(request), isCanceled, former.get());
    });
    Q_EMIT started();
}

} // namespace errdex
