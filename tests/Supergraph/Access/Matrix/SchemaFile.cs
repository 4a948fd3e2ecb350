using Cacao.Language;
using EShop.Testing;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>A schema of the tree: what there is to be guarded.</summary>
internal sealed class SchemaFile
{
    private readonly Dictionary<string, TypeDefinitionNode> _types = new(StringComparer.Ordinal);

    private SchemaFile(string path)
    {
        foreach (var definition in GraphQLParser.Parse(File.ReadAllText(RepositoryFolder.Combine("schema", path))).Definitions)
        {
            if (definition is TypeDefinitionNode type)
            {
                _types[type.Name.Value] = type;
            }
        }
    }

    /// <summary>The composed schema.</summary>
    public static SchemaFile Supergraph { get; } = new("supergraph.graphqls");

    /// <summary>The schema of one service, with what only the gateway calls.</summary>
    public static SchemaFile Of(string service) => new(Path.Combine(service, "schema.graphqls"));

    /// <summary>The object types that have keys, the longest names first.</summary>
    public IReadOnlyList<string> Nodes
        => [.. Supergraph._types.Values.OfType<ObjectTypeDefinitionNode>()
            .Where(type => type.Fields.Any(f => f.Name.Value == "id"))
            .Select(type => type.Name.Value)
            .OrderByDescending(name => name.Length)];

    public TypeDefinitionNode? Find(string type) => _types.GetValueOrDefault(type);

    /// <summary>The root fields as coordinates, such as <c>Query.products</c>.</summary>
    public IEnumerable<(string Coordinate, FieldDefinitionNode Field)> RootFields()
        => new[] { "Query", "Mutation", "Subscription" }
            .Select(Find).OfType<ObjectTypeDefinitionNode>()
            .SelectMany(type => type.Fields.Select(field => ($"{type.Name.Value}.{field.Name.Value}", field)));

    /// <summary>The fields of all object types that are not operations.</summary>
    public IEnumerable<(ObjectTypeDefinitionNode Type, FieldDefinitionNode Field)> ObjectFields()
        => _types.Values.OfType<ObjectTypeDefinitionNode>()
            .Where(type => type.Name.Value is not ("Query" or "Mutation" or "Subscription"))
            .SelectMany(type => type.Fields.Select(field => (type, field)));

    /// <summary>Whether fields must be selected of a value.</summary>
    public bool IsComposite(TypeNode type)
        => Find(NameOf(type)) is ObjectTypeDefinitionNode or InterfaceTypeDefinitionNode or UnionTypeDefinitionNode;

    public static string NameOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NameOf(nonNull.Type),
        ListTypeNode list => NameOf(list.Type),
        NamedTypeNode named => named.Name.Value,
        _ => throw new ArgumentException(type.Kind.ToString(), nameof(type)),
    };
}
