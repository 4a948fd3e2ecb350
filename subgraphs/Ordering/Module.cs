[assembly: Module("OrderingTypes")]
