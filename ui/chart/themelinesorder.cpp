#include "ui/chart/themelines.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kluwen::ui
{

namespace
{

/// Improves an order by taking lines out and putting them in where they cost least, until nothing gets better.
class Ordering
{
public:
    Ordering(int count, const std::vector<double> &weights) : m_count(static_cast<size_t>(count)), m_weights(weights) {}

    std::vector<int> best()
    {
        std::vector<int> asGiven(m_count);
        std::iota(asGiven.begin(), asGiven.end(), 0);
        std::vector<int> grown = improved(growth());
        std::vector<int> given = improved(std::move(asGiven));
        return costOfOrder(given, m_weights) < costOfOrder(grown, m_weights) ? given : grown;
    }

private:
    [[nodiscard]] double weight(int a, int b) const
    {
        return m_weights[static_cast<size_t>(a) * m_count + static_cast<size_t>(b)];
    }
    [[nodiscard]] double total(int line) const
    {
        double sum = 0;
        for (size_t other = 0; other < m_count; ++other)
            sum += weight(line, static_cast<int>(other));
        return sum;
    }
    /// What it changes when the lines at `place` and `place` + 1 change places.
    [[nodiscard]] double changeOfSwap(const std::vector<int> &order, size_t place) const
    {
        const int upper = order[place];
        const int lower = order[place + 1];
        double change = 0;
        for (size_t i = 0; i < m_count; ++i) {
            if (i == place || i == place + 1)
                continue;
            const double difference = weight(upper, order[i]) - weight(lower, order[i]);
            change += i < place ? difference : -difference;
        }
        return change;
    }
    [[nodiscard]] std::vector<int> growth() const;
    [[nodiscard]] std::vector<int> improved(std::vector<int> order) const;
    bool moveToBest(std::vector<int> &order, size_t place) const;

    size_t m_count;
    const std::vector<double> &m_weights;
};

/// Begins with the busiest line and adds the one that has most to do with those placed, above or below them.
std::vector<int> Ordering::growth() const
{
    std::vector<int> order;
    std::vector<bool> placed(m_count, false);
    while (order.size() < m_count) {
        int next = -1;
        double most = -1;
        for (size_t i = 0; i < m_count; ++i) {
            const int line = static_cast<int>(i);
            if (placed[i])
                continue;
            double here = total(line) * 1e-6; // decides among equals, and who begins
            for (const int other : order)
                here += weight(line, other);
            if (here > most) {
                most = here;
                next = line;
            }
        }
        double pull = 0; // towards the lower end
        for (size_t i = 0; i < order.size(); ++i)
            pull += weight(next, order[i]) * (static_cast<double>(i) - static_cast<double>(order.size() - 1) / 2);
        order.insert(pull < 0 ? order.begin() : order.end(), next);
        placed[static_cast<size_t>(next)] = true;
    }
    return order;
}

bool Ordering::moveToBest(std::vector<int> &order, size_t place) const
{
    constexpr double noise = 1e-9;
    std::vector<int> trial = order;
    double change = 0;
    double least = -noise;
    size_t bestPlace = place;
    for (size_t at = place; at + 1 < m_count; ++at) {
        change += changeOfSwap(trial, at);
        std::swap(trial[at], trial[at + 1]);
        if (change < least) {
            least = change;
            bestPlace = at + 1;
        }
    }
    trial = order;
    change = 0;
    for (size_t at = place; at > 0; --at) {
        change += changeOfSwap(trial, at - 1);
        std::swap(trial[at - 1], trial[at]);
        if (change < least) {
            least = change;
            bestPlace = at - 1;
        }
    }
    if (bestPlace == place)
        return false;
    const int line = order[place];
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(place));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(bestPlace), line);
    return true;
}

std::vector<int> Ordering::improved(std::vector<int> order) const
{
    constexpr int mostPasses = 40;
    bool gotBetter = m_count > 1;
    for (int pass = 0; pass < mostPasses && gotBetter; ++pass) {
        gotBetter = false;
        for (size_t place = 0; place < m_count; ++place)
            gotBetter = moveToBest(order, place) || gotBetter;
    }
    return order;
}

} // namespace

double costOfOrder(const std::vector<int> &order, const std::vector<double> &weights)
{
    double cost = 0;
    for (size_t a = 0; a < order.size(); ++a)
        for (size_t b = a + 1; b < order.size(); ++b)
            cost += weights[static_cast<size_t>(order[a]) * order.size() + static_cast<size_t>(order[b])] *
                    static_cast<double>(b - a);
    return cost;
}

std::vector<int> orderOfLines(int count, const std::vector<double> &weights)
{
    return count > 0 ? Ordering(count, weights).best() : std::vector<int>();
}

void arrangeLines(ThemeScene &scene)
{
    const size_t count = scene.lines.size();
    std::vector<double> weights(count * count, 0);
    const auto add = [&](int a, int b, double weight) {
        weights[static_cast<size_t>(a) * count + static_cast<size_t>(b)] += weight;
        weights[static_cast<size_t>(b) * count + static_cast<size_t>(a)] += weight;
    };
    for (const ThemeFlow &flow : scene.flows)
        add(flow.from, flow.to, 1);
    for (const ThemeEvent &event : scene.events)
        for (size_t i = 1; i < event.lines.size(); ++i)
            add(event.lines[i - 1], event.lines[i], 2);
    const std::vector<int> order = orderOfLines(static_cast<int>(count), weights);
    std::vector<int> places(order.size());
    std::vector<ThemeLine> lines;
    for (size_t place = 0; place < order.size(); ++place) {
        places[static_cast<size_t>(order[place])] = static_cast<int>(place);
        lines.push_back(std::move(scene.lines[static_cast<size_t>(order[place])]));
    }
    scene.lines = std::move(lines);
    for (ThemeFlow &flow : scene.flows) {
        flow.from = places[static_cast<size_t>(flow.from)];
        flow.to = places[static_cast<size_t>(flow.to)];
    }
    for (ThemeEvent &event : scene.events) {
        for (int &line : event.lines)
            line = places[static_cast<size_t>(line)];
        std::sort(event.lines.begin(), event.lines.end());
    }
}

} // namespace kluwen::ui
