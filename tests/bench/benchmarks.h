// SPDX-License-Identifier: MIT
#pragma once

#include "operations.h"

#include <benchmark/benchmark.h>

namespace errdex::bench {

void registerLoad(const QString &size);
void registerKeystroke(const QString &size);
void registerSort(const QString &size);
void registerExport(const QString &size);
void registerText(const QString &size);
void registerView(const QString &size);

/// Runs `measure`, which does the work once and times itself, so that what has to be made ready for
/// it is not counted.
template<typename Measure>
void run(benchmark::State &state, Measure &&measure)
{
    Measured measured;
    for ([[maybe_unused]] auto _ : state) {
        measured = measure();
        if (measured.amount < 0) {
            state.SkipWithError("it failed");
            break;
        }
        state.SetIterationTime(double(measured.nanoseconds) * 1e-9);
    }
    state.counters["amount"] = double(measured.amount);
}

/// Registers "operation/size".
template<typename Function>
benchmark::internal::Benchmark *registerFunction(const QString &operation, const QString &size,
                                                 Function function)
{
    const std::string name = operation.toStdString() + '/' + size.toStdString();
    return benchmark::RegisterBenchmark(name.c_str(), function)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
}

template<typename Measure>
benchmark::internal::Benchmark *registerMeasure(const QString &operation, const QString &size,
                                                Measure measure)
{
    return registerFunction(operation, size,
                            [measure](benchmark::State &state) { run(state, measure); });
}

} // namespace errdex::bench
