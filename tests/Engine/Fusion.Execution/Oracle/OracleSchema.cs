using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A schema as its document says it: of one source, or the one that clients see.</summary>
internal sealed class OracleSchema
{
    private readonly Dictionary<string, TypeDefinitionNode> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, FieldDefinitionNode>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _possible = new(StringComparer.Ordinal);

    public OracleSchema(string name, DocumentNode document, Action<SchemaOptions>? configure = null)
    {
        Name = name;
        foreach (var type in document.Definitions.OfType<TypeDefinitionNode>())
        {
            _types.TryAdd(type.Name.Value, type);
            var fields = type switch
            {
                ObjectTypeDefinitionNode definition => definition.Fields,
                InterfaceTypeDefinitionNode definition => definition.Fields,
                _ => [],
            };
            var known = _fields.TryGetValue(type.Name.Value, out var existing) ? existing : _fields[type.Name.Value] = new(StringComparer.Ordinal);
            foreach (var field in fields)
            {
                known[field.Name.Value] = field;
            }

            AddPossible(type);
        }

        Validation = new SchemaBuilder()
            .AddDocument(SchemaText.WithoutDirectives(document))
            .ModifyOptions(configure ?? (_ => { }))
            .Build();
    }

    public string Name { get; }

    /// <summary>The same as the validation rules read it.</summary>
    public Schema Validation { get; }

    public IEnumerable<TypeDefinitionNode> Types => _types.Values;

    public TypeDefinitionNode? Type(string name) => _types.GetValueOrDefault(name);

    public FieldDefinitionNode? Field(string type, string field)
        => _fields.TryGetValue(type, out var fields) ? fields.GetValueOrDefault(field) : null;

    public IReadOnlyCollection<FieldDefinitionNode> FieldsOf(string type)
        => _fields.TryGetValue(type, out var fields) ? fields.Values : [];

    /// <summary>The object types a type can stand for; empty for leaves.</summary>
    public IReadOnlySet<string> PossibleTypes(string type) => _possible.TryGetValue(type, out var possible) ? possible : s_none;

    public bool Applies(string? condition, string type) => condition is null || condition == type || PossibleTypes(condition).Contains(type);

    private static readonly HashSet<string> s_none = [];

    private void AddPossible(TypeDefinitionNode type)
    {
        switch (type)
        {
            case ObjectTypeDefinitionNode definition:
                Possible(type.Name.Value).Add(type.Name.Value);
                foreach (var implemented in definition.Interfaces)
                {
                    Possible(implemented.Name.Value).Add(type.Name.Value);
                }

                break;
            case UnionTypeDefinitionNode union:
                Possible(type.Name.Value).UnionWith(union.Types.Select(t => t.Name.Value));
                break;
        }
    }

    private HashSet<string> Possible(string name)
        => _possible.TryGetValue(name, out var possible) ? possible : _possible[name] = new HashSet<string>(StringComparer.Ordinal);
}
