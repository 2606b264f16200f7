-- A second programme is a row, made by the administration.
grant insert on person.programme to boost_app;
