[assembly: Module("CatalogTypes")]
