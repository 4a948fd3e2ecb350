using Cacao.Language;
using static Cacao.Fusion.Composition.SyntaxFactory;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Merges validated source schemas into the execution schema (specification section 4, "Merge"), annotated with what the
/// distributed executor needs to know about each member's origin.
/// </summary>
internal sealed partial class SourceSchemaMerger
{
    private const string DefaultDeprecationReason = "No longer supported.";

    private readonly IReadOnlyList<SchemaDefinition> _schemas;
    private readonly CompositionOptions _options;
    private readonly MergedTypes _types;
    private readonly Dictionary<string, EnumValueNode> _constants;
    private readonly DirectiveMergers _directives;
    private readonly OverrideIndex _overrides;
    private readonly SchemaDefinition _merged = new("default");

    public SourceSchemaMerger(IReadOnlyList<SchemaDefinition> schemas, CompositionOptions options)
    {
        _schemas = schemas;
        _options = options;
        _types = new MergedTypes(schemas);
        _constants = schemas.ToDictionary(s => s.Name, s => new EnumValueNode(ExecutionNames.Constant(s.Name)), StringComparer.Ordinal);
        _directives = new DirectiveMergers(schemas, options);
        _overrides = new OverrideIndex(schemas);
    }

    public SchemaDefinition Merge()
    {
        foreach (var group in _schemas
            .SelectMany(s => s.Types, (schema, type) => new SourceMember<TypeDefinition>(type, schema))
            .GroupBy(t => t.Member.Name, StringComparer.Ordinal))
        {
            if (MergeType(group.Key, [.. group]) is { } type)
            {
                _merged.Add(type);
            }
        }

        CompleteInterfaces();
        SetOperationTypes();
        AddLookups();
        ReplaceNodeFields();

        _merged.Description = _schemas.Select(s => s.Description).FirstOrDefault(d => d is not null);
        _directives.Merge(DirectiveNames.Tag, _merged, [.. _schemas.Select(s => new SourceMember<SchemaMember>(s, s))]);
        _directives.AddDefinitions(_merged);

        if (_options.RemoveUnreferencedDefinitions)
        {
            UnreferencedDefinitions.Remove(_merged);
        }

        return _merged;
    }

    private TypeDefinition? MergeType(string name, IReadOnlyList<SourceMember<TypeDefinition>> group)
        => group[0].Member.Kind switch
        {
            SchemaTypeKind.Object => MergeObjectTypes(name, Cast<ObjectTypeDefinition>(group)),
            SchemaTypeKind.Interface => MergeInterfaceTypes(name, Cast<InterfaceTypeDefinition>(group)),
            SchemaTypeKind.Union => MergeUnionTypes(name, Cast<UnionTypeDefinition>(group)),
            SchemaTypeKind.InputObject => MergeInputTypes(name, Cast<InputObjectTypeDefinition>(group)),
            SchemaTypeKind.Enum => MergeEnumTypes(name, Cast<EnumTypeDefinition>(group)),
            _ => MergeScalarTypes(name, Cast<ScalarTypeDefinition>(group)),
        };

    private void SetOperationTypes()
    {
        _merged.QueryTypeName = _merged.Type<ObjectTypeDefinition>("Query")?.Name;
        _merged.MutationTypeName = OptionalRoot("Mutation");
        _merged.SubscriptionTypeName = OptionalRoot("Subscription");
    }

    private string? OptionalRoot(string name)
    {
        if (_merged.Type<ObjectTypeDefinition>(name) is not { } type)
        {
            return null;
        }

        if (type.Fields.Count > 0)
        {
            return name;
        }

        _merged.Remove(type);
        return null;
    }

    // A merged type of one name has one kind: anything else was refused before merging.
    private static IReadOnlyList<SourceMember<T>> Cast<T>(IReadOnlyList<SourceMember<TypeDefinition>> group)
        where T : TypeDefinition
        => [.. group.Select(g => new SourceMember<T>((T)g.Member, g.Schema))];

    private static IReadOnlyList<SourceMember<SchemaMember>> Any<T>(IReadOnlyList<SourceMember<T>> group)
        where T : SchemaMember
        => [.. group.Select(g => g.Any)];

    private static string? Description<T>(IReadOnlyList<SourceMember<T>> group)
        where T : SchemaMember
        => group.Select(g => g.Member.Description).FirstOrDefault(d => d is not null);

    private ArgumentNode Schema(SchemaDefinition schema) => Argument("schema", _constants[schema.Name]);

    private void AddTypeOrigins<T>(TypeDefinition type, IReadOnlyList<SourceMember<T>> group)
        where T : TypeDefinition
    {
        foreach (var source in group)
        {
            type.Directives.Add(Directive(DirectiveNames.FusionType, Schema(source.Schema)));
        }
    }

    private void AddCosts(SchemaMember member, IReadOnlyList<SourceMember<SchemaMember>> group)
    {
        if (!member.Has(DirectiveNames.Cost))
        {
            return;
        }

        foreach (var source in group)
        {
            if (source.Member.Find(DirectiveNames.Cost)?.StringArgument("weight") is { } weight)
            {
                member.Directives.Add(Directive(DirectiveNames.FusionCost, Schema(source.Schema), Argument("weight", weight)));
            }
        }
    }

    private static void AddInaccessible(SchemaMember member, IReadOnlyList<SourceMember<SchemaMember>> group)
    {
        if (group.Any(g => g.Member.Has(DirectiveNames.Inaccessible)))
        {
            member.Directives.Add(Directive(DirectiveNames.FusionInaccessible));
        }
    }

    private static void AddDeprecation(SchemaMember member, IReadOnlyList<SourceMember<SchemaMember>> group)
    {
        if (group.Any(g => g.Member.IsDeprecated()))
        {
            var reason = group.Select(g => g.Member.DeprecationReason()).FirstOrDefault(r => !string.IsNullOrEmpty(r));
            member.Directives.Add(Directive(DirectiveNames.Deprecated, Argument("reason", reason ?? DefaultDeprecationReason)));
        }
    }
}
