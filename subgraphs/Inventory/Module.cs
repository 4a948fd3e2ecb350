[assembly: Module("InventoryTypes")]
