using Cacao.Types.Analyzers.Models;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes a class with one property for each data loader of a group.</summary>
internal static class DataLoaderGroupEmitter
{
    public static string Emit(string space, string name, IReadOnlyList<DataLoaderModel> loaders)
    {
        var writer = new CodeWriter();
        if (space.Length > 0)
        {
            writer.Line($"namespace {space};");
            writer.Line();
        }

        var access = loaders.All(l => l.InterfaceIsPublic) ? "public" : "internal";
        writer.Open($"{access} interface I{name}");
        foreach (var loader in loaders)
        {
            writer.Line($"{loader.FullInterfaceName} {Property(loader)} {{ get; }}");
        }

        writer.Close();
        writer.Line();
        var parameters = string.Join(", ", loaders.Select(l => $"{l.FullInterfaceName} {Parameter(l)}"));
        writer.Open($"{access} sealed partial class {name}({parameters}) : I{name}");
        foreach (var loader in loaders)
        {
            writer.Line($"public {loader.FullInterfaceName} {Property(loader)} {{ get; }} = {Parameter(loader)};");
        }

        writer.Close();
        return writer.ToString();
    }

    private static string Property(DataLoaderModel loader) => loader.Name.Substring(0, loader.Name.Length - "DataLoader".Length);

    private static string Parameter(DataLoaderModel loader) => Reading.Naming.CamelCase(loader.Name);
}
