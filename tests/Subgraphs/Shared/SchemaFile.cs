using EShop.Testing;

namespace EShop.Subgraphs.Testing;

/// <summary>The source schemas that are kept in the tree.</summary>
public static class SchemaFile
{
    public static string Read(string name) => File.ReadAllText(RepositoryFolder.Combine("schema", name, "schema.graphqls")).TrimEnd('\n');
}
