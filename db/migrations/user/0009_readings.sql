-- SPDX-License-Identifier: MIT
-- How the source of a version was read: as what, which of its tables were taken, and what their columns
-- were taken for (JSON, app/core/import/importreading.h), so that an update begins with it. NULL where
-- that is not known.

ALTER TABLE imported_version ADD COLUMN reading TEXT;
