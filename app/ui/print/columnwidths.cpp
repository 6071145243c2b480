// SPDX-License-Identifier: MIT
#include "ui/print/columnwidths.h"

#include <cmath>
#include <cstddef>

namespace errdex {

namespace {

double weightOf(const ColumnNeed &need)
{
    return std::sqrt(need.text);
}

/// Gives columns a fixed width until the others can share the rest.
class Sharing
{
public:
    Sharing(const std::vector<ColumnNeed> &needs, double width)
        : m_needs(needs)
        , m_widths(needs.size(), 0)
        , m_isFixed(needs.size(), false)
        , m_left(width)
    {
        for (const ColumnNeed &need : needs)
            m_weight += weightOf(need);
    }

    void run()
    {
        // Those that need less than their part leave more for the others, and those whose words
        // need more leave less: until nobody's part changes any more.
        while (fixOne()) {
        }
        for (size_t i = 0; i < m_needs.size(); ++i) {
            if (!m_isFixed[i])
                m_widths[i] = part(i);
        }
    }
    const std::vector<double> &widths() const { return m_widths; }

private:
    double part(size_t i) const { return m_left * weightOf(m_needs[i]) / m_weight; }

    bool fixOne()
    {
        for (size_t i = 0; i < m_needs.size(); ++i) {
            if (m_isFixed[i])
                continue;
            if (m_needs[i].word > part(i))
                return fix(i, m_needs[i].word);
            if (m_needs[i].text < part(i))
                return fix(i, m_needs[i].text);
        }
        return false;
    }

    bool fix(size_t i, double width)
    {
        m_widths[i] = width;
        m_isFixed[i] = true;
        m_left -= width;
        m_weight -= weightOf(m_needs[i]);
        return true;
    }

    const std::vector<ColumnNeed> &m_needs;
    std::vector<double> m_widths;
    std::vector<bool> m_isFixed;
    double m_left;
    double m_weight = 0;
};

void scaleTo(double width, std::vector<double> &widths)
{
    double sum = 0;
    for (const double each : widths)
        sum += each;
    for (double &each : widths)
        each *= width / sum;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width)
{
    double words = 0;
    double texts = 0;
    for (const ColumnNeed &need : needs) {
        words += need.word;
        texts += need.text;
    }
    std::vector<double> widths;
    if (words >= width || texts <= width) {
        for (const ColumnNeed &need : needs)
            widths.push_back(words >= width ? need.word : need.text);
    } else {
        Sharing sharing(needs, width);
        sharing.run();
        widths = sharing.widths();
    }
    scaleTo(width, widths);
    return widths;
}

} // namespace errdex
