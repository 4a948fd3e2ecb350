#!/bin/sh
# Run once by PostgreSQL's image when its data folder is empty: a database for each service.
set -eu
for service in identity catalog inventory basket ordering payment shipping notifications reviews; do
  psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --command "create database $service"
done
