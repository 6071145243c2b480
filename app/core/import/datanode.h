// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

struct DataMember;

/// A value of JSON or YAML, with the line it begins at. Numbers keep their digits as they stand, so
/// that a code is no number; members keep their order, and repeated ones are both there.
struct DataNode
{
    enum class Kind : quint8 { Null, Scalar, List, Map };

    DataNode();
    ~DataNode();
    DataNode(const DataNode &);
    DataNode(DataNode &&) noexcept;
    DataNode &operator=(const DataNode &);
    DataNode &operator=(DataNode &&) noexcept;

    Kind kind = Kind::Null;
    bool isText = false; ///< of a scalar: it was quoted
    int line = 0;
    std::string text; ///< of a scalar, UTF-8
    std::vector<DataMember> members; ///< of a map
    std::vector<DataNode> items; ///< of a list

    const DataNode *find(std::string_view name) const;
    std::string_view textOf(std::string_view name) const; ///< of a scalar member; else empty
};

struct DataMember
{
    std::string name;
    DataNode value;
};

/// What came of reading: a tree, or why there is none.
struct DataTree
{
    std::optional<DataNode> root;
    ImportIssue failure;
};

/// Both refuse what is nested deeper, or has more nodes, than ImportLimits allow; YAML's aliases are
/// counted as what they stand for, so that a few lines cannot become billions. A canceled reading
/// has no root.
DataTree readJsonTree(std::string_view text, const ReadingWatch &watch = {});
DataTree readYamlTree(std::string_view text, const ReadingWatch &watch = {});

} // namespace errdex
