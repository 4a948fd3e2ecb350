using EShop.Testing;
using YamlDotNet.RepresentationModel;

namespace EShop.Supergraph.Tests.Deployment;

/// <summary>Reads YAML as maps, lists and text; merge keys (<c>&lt;&lt;</c>) are resolved.</summary>
internal static class YamlFile
{
    /// <summary>The documents of a file of the repository.</summary>
    public static IReadOnlyList<Dictionary<string, object?>> Read(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(RepositoryFolder.Combine(path));
        stream.Load(reader);
        return [.. stream.Documents.Select(document => (Dictionary<string, object?>)Convert(document.RootNode)!)];
    }

    /// <summary>A map in a map.</summary>
    public static Dictionary<string, object?> Map(this IReadOnlyDictionary<string, object?> map, string key)
        => (Dictionary<string, object?>)(map.GetValueOrDefault(key) ?? throw new InvalidDataException($"There is no {key}."));

    /// <summary>A list in a map; empty where there is none.</summary>
    public static IReadOnlyList<object?> Items(this IReadOnlyDictionary<string, object?> map, string key)
        => map.GetValueOrDefault(key) as List<object?> ?? [];

    public static string Text(this IReadOnlyDictionary<string, object?> map, string key)
        => map.GetValueOrDefault(key) as string ?? throw new InvalidDataException($"There is no {key}.");

    /// <summary>The value at the end of a path of keys.</summary>
    public static Dictionary<string, object?> At(this IReadOnlyDictionary<string, object?> map, params string[] path)
        => path.Aggregate((Dictionary<string, object?>)map, (found, key) => found.Map(key));

    private static object? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => Convert(map),
        YamlSequenceNode list => list.Children.Select(Convert).ToList(),
        YamlScalarNode scalar => scalar.Value,
        _ => null
    };

    private static Dictionary<string, object?> Convert(YamlMappingNode node)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: "<<" })
            {
                foreach (var (name, merged) in (Dictionary<string, object?>)Convert(value)!)
                {
                    map.TryAdd(name, merged);
                }
            }
        }

        foreach (var (key, value) in node.Children)
        {
            if (((YamlScalarNode)key).Value is { } name && name != "<<")
            {
                map[name] = Convert(value);
            }
        }

        return map;
    }
}
