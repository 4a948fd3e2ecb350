[assembly: Module("BasketTypes")]
