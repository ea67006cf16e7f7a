-- A seal wears out; all else about a point stands in the numbers it has given.
grant update (seal_file_id, version) on registration_point to ${app};
