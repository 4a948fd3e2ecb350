using System.Runtime.Loader;

// Runs with the dependencies of the service whose assembly it is given; what only this tool needs lies beside it.
AssemblyLoadContext.Default.Resolving += (context, name) =>
{
    var path = Path.Combine(Path.GetDirectoryName(typeof(Program).Assembly.Location)!, name.Name + ".dll");
    return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
};

return EShop.Migrations.CommandLine.Run(args);
