[assembly: Module("ReferenceTypes")]
