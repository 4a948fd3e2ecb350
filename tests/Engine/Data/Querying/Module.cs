[assembly: Module("CatalogueTypes")]
