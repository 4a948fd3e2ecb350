using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace EShop.Migrations;

/// <summary><c>add {assembly} {name} {folder} {namespace}</c> and <c>list {assembly}</c>.</summary>
internal static class CommandLine
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Run(string[] arguments)
    {
        try
        {
            return arguments switch
            {
                ["add", var assembly, var name, var folder, var space] => Add(assembly, name, folder, space),
                ["list", var assembly] => List(assembly),
                _ => Usage()
            };
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static int Add(string assembly, string name, string folder, string space)
    {
        using var context = DesignTimeContext.Create(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(assembly)));
        foreach (var file in new MigrationWriter(context).Add(name, folder, space))
        {
            Console.WriteLine(file);
        }

        return 0;
    }

    private static int List(string assembly)
    {
        using var context = DesignTimeContext.Create(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(assembly)));
        foreach (var migration in MigrationWriter.Known(context))
        {
            Console.WriteLine(migration);
        }

        return 0;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: add ASSEMBLY NAME FOLDER NAMESPACE | list ASSEMBLY");
        return 2;
    }
}
