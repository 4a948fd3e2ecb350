[assembly: Module("ShippingTypes")]
