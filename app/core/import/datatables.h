// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/datanode.h"

namespace errdex {

/// The tables within a tree of JSON: arrays of objects, objects from code to text or to object, both
/// also within groups, whose names become headings. Objects within objects become columns such as
/// "error.code"; lists of texts are joined.
ImportDocument documentOfTree(const DataNode &root);

/// The errors that an OpenAPI description (3.x, and Swagger 2) names: examples of responses, their
/// HTTP statuses, and enumerations of error codes.
ImportDocument documentOfOpenApi(const DataNode &root);
bool isOpenApi(const DataNode &root);

} // namespace errdex
