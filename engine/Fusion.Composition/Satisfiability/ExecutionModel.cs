using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>An execution schema as its annotations describe it: who resolves what, and how entities are fetched.</summary>
internal sealed class ExecutionModel
{
    private readonly SchemaDefinition _schema;
    private readonly Dictionary<FieldDefinition, IReadOnlyList<FieldSource>> _sources = [];
    private readonly Dictionary<string, Dictionary<string, List<EntityLookup>>> _lookups = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Schema), IReadOnlyList<ObjectTypeDefinition>> _possibleTypes = [];
    private readonly Dictionary<string, string> _names;
    private HashSet<(string Type, string Schema)>? _returnedTo;

    public ExecutionModel(SchemaDefinition schema, IReadOnlyList<SchemaDefinition> sources)
    {
        _schema = schema;
        _names = sources.ToDictionary(s => ExecutionNames.Constant(s.Name), s => s.Name, StringComparer.Ordinal);
        SchemaNames = [.. sources.Select(s => s.Name)];
        IndexLookups();
    }

    public IReadOnlyList<string> SchemaNames { get; }

    public bool IsLeaf(FieldDefinition field)
        => _schema.Type(field.Type.NamedType()) is not (ComplexTypeDefinition or UnionTypeDefinition);

    public IReadOnlyList<FieldSource> Sources(FieldDefinition field)
    {
        if (!_sources.TryGetValue(field, out var sources))
        {
            _sources[field] = sources = [.. field.FindAll(DirectiveNames.FusionField).Select(d => ReadSource(field, d))];
        }

        return sources;
    }

    public FieldSource? Source(FieldDefinition field, string schema) => Sources(field).FirstOrDefault(s => s.Schema == schema);

    /// <summary>The lookups that can fetch an object type from a source schema: its own, and those of its interfaces and unions there.</summary>
    public IReadOnlyList<EntityLookup> Lookups(string objectType, string schema)
        => _lookups.TryGetValue(objectType, out var bySchema) && bySchema.TryGetValue(schema, out var lookups) ? lookups : [];

    /// <summary>The source schemas that have a lookup for an object type.</summary>
    public IReadOnlyCollection<string> SchemasWithLookups(string objectType)
        => _lookups.TryGetValue(objectType, out var bySchema) ? bySchema.Keys : [];

    /// <summary>Whether a source schema has fields with requirements on a type it has no lookup for, or below one without a list between.</summary>
    public bool IsReturnedTo(string objectType, string schema) => (_returnedTo ??= FindReturnedTo()).Contains((objectType, schema));

    private HashSet<(string Type, string Schema)> FindReturnedTo()
    {
        var found = new HashSet<(string Type, string Schema)>();

        foreach (var type in _schema.ObjectTypes.Where(t => t.Name != _schema.QueryTypeName))
        {
            found.UnionWith(type.Fields.SelectMany(Sources)
                .Where(s => s.Requirements is not null && Lookups(type.Name, s.Schema).Count == 0)
                .Select(s => (type.Name, s.Schema)));
        }

        int count;

        do
        {
            count = found.Count;

            if (count == 0)
            {
                break;
            }

            foreach (var type in _schema.ObjectTypes)
            {
                found.UnionWith(type.Fields.Where(f => !f.Type.IsList())
                    .SelectMany(f => Sources(f).Where(s => found.Contains((f.Type.NamedType(), s.Schema))))
                    .Select(s => (type.Name, s.Schema))
                    .ToList());
            }
        }
        while (found.Count > count);

        return found;
    }

    private void IndexLookups()
    {
        foreach (var type in _schema.Types)
        {
            foreach (var directive in type.FindAll(DirectiveNames.FusionLookup))
            {
                var lookup = ReadLookup(type.Name, directive);
                var maps = ReadMaps(directive);
                if (type is ObjectTypeDefinition)
                {
                    AddLookup(type.Name, lookup);
                    continue;
                }

                foreach (var possible in PossibleTypes(type.Name, lookup.Schema))
                {
                    if (maps.All(m => SelectionTree.From(m).For(possible.Name, _schema) is not null))
                    {
                        AddLookup(possible.Name, lookup);
                    }
                }
            }
        }
    }

    private void AddLookup(string objectType, EntityLookup lookup)
    {
        if (!_lookups.TryGetValue(objectType, out var bySchema))
        {
            _lookups[objectType] = bySchema = new Dictionary<string, List<EntityLookup>>(StringComparer.Ordinal);
        }

        if (!bySchema.TryGetValue(lookup.Schema, out var lookups))
        {
            bySchema[lookup.Schema] = lookups = [];
        }

        lookups.Add(lookup);
    }

    /// <summary>The object types that a source schema may return for a type.</summary>
    public IReadOnlyList<ObjectTypeDefinition> PossibleTypes(string type, string schema)
    {
        if (!_possibleTypes.TryGetValue((type, schema), out var types))
        {
            _possibleTypes[(type, schema)] = types = FindPossibleTypes(type, schema);
        }

        return types;
    }

    public IReadOnlyList<ObjectTypeDefinition> PossibleTypes(string type) => _schema.PossibleTypes(type);

    private IReadOnlyList<ObjectTypeDefinition> FindPossibleTypes(string type, string schema)
        => _schema.Type(type) switch
        {
            ObjectTypeDefinition objectType => [objectType],
            InterfaceTypeDefinition =>
            [
                .. _schema.ObjectTypes.Where(t => t.FindAll(DirectiveNames.FusionImplements)
                    .Any(d => SchemaOf(d) == schema && d.StringArgument("interface") == type)),
            ],
            UnionTypeDefinition union =>
            [
                .. union.FindAll(DirectiveNames.FusionUnionMember)
                    .Where(d => SchemaOf(d) == schema)
                    .Select(d => _schema.Type<ObjectTypeDefinition>(d.StringArgument("member")!))
                    .OfType<ObjectTypeDefinition>(),
            ],
            _ => [],
        };

    private FieldSource ReadSource(FieldDefinition field, DirectiveNode directive)
    {
        var schema = SchemaOf(directive);
        var requires = field.FindAll(DirectiveNames.FusionRequires).FirstOrDefault(d => SchemaOf(d) == schema);

        return new FieldSource(
            schema,
            directive.StringArgument("provides") is { } provides ? GraphQLParser.ParseSelectionSet(provides) : null,
            directive.BooleanArgument("partial") == true,
            requires is null ? null : GraphQLParser.ParseSelectionSet(requires.StringArgument("requirements")!));
    }

    private EntityLookup ReadLookup(string typeName, DirectiveNode directive)
    {
        var key = directive.StringArgument("key")!;
        var name = GraphQLParser.ParseFieldDefinition(directive.StringArgument("field")!).Name.Value;
        var path = directive.StringArgument("path");
        return new EntityLookup(
            SchemaOf(directive),
            typeName,
            path is null ? name : $"{path}.{name}",
            key,
            GraphQLParser.ParseSelectionSet(key),
            directive.BooleanArgument("internal") == true);
    }

    private static IEnumerable<SelectedValueNode> ReadMaps(DirectiveNode directive)
        => directive.Argument("map") is ListValueNode maps
            ? [.. maps.Items.OfType<StringValueNode>().Select(m => FieldSelectionMapParser.Parse(m.Value))]
            : [];

    private string SchemaOf(DirectiveNode directive) => _names[((EnumValueNode)directive.Argument("schema")!).Value];
}
