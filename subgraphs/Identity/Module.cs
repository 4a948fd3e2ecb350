[assembly: Module("IdentityTypes")]
