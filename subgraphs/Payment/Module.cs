[assembly: Module("PaymentTypes")]
