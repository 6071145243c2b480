-- SPDX-License-Identifier: MIT
-- The form of a provider's error bodies, as its catalogue file tells it.

ALTER TABLE imported_catalog ADD COLUMN error_body TEXT;
