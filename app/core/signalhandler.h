// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace errdex {

#ifdef Q_OS_UNIX
/// Has a signal call `handler` (async-signal-safe) once; the next one of its kind does what it does
/// by default. Changes nothing where the process was started to ignore it, as nohup does.
void handleOnce(int number, void (*handler)(int));
/// Takes that back.
void handleByDefault(int number);
#endif

} // namespace errdex
