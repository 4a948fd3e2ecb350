namespace Cacao.Types;

/// <summary>
/// Finds what changed between two schemas that clients may notice. Kinds and sentences are graphql-js's; what is safe, such as a new
/// type or a field that no longer accepts less, is not listed.
/// </summary>
public sealed partial class SchemaComparer
{
    private readonly List<SchemaChange> _changes = [];

    private SchemaComparer()
    {
    }

    /// <summary>The breaking and dangerous changes: those of types first, then those of directives.</summary>
    public static IReadOnlyList<SchemaChange> Compare(Schema before, Schema after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Compare(before, after, before.DirectiveDefinitions, after.DirectiveDefinitions);
    }

    public static IReadOnlyList<SchemaChange> FindBreakingChanges(Schema before, Schema after)
        => [.. Compare(before, after).Where(static change => change.Severity == SchemaChangeSeverity.Breaking)];

    public static IReadOnlyList<SchemaChange> FindDangerousChanges(Schema before, Schema after)
        => [.. Compare(before, after).Where(static change => change.Severity == SchemaChangeSeverity.Dangerous)];

    internal static IReadOnlyList<SchemaChange> Compare(
        Schema before,
        Schema after,
        IReadOnlyList<DirectiveDefinition> directivesBefore,
        IReadOnlyList<DirectiveDefinition> directivesAfter)
    {
        var comparer = new SchemaComparer();
        comparer.CompareTypes(ReferencedTypes.Of(before, directivesBefore), ReferencedTypes.Of(after, directivesAfter));
        comparer.CompareDirectives(directivesBefore, directivesAfter);
        return comparer._changes;
    }

    private void CompareTypes(IReadOnlyList<NamedType> before, IReadOnlyList<NamedType> after)
    {
        var difference = new Difference<NamedType>(before, after, static type => type.Name);
        foreach (var type in difference.Removed)
        {
            var sentence = BuiltInScalars.IsSpecified(type.Name)
                ? $"Standard scalar {type.Name} was removed because it is not referenced anymore."
                : $"{type.Name} was removed.";
            Add(SchemaChangeType.TypeRemoved, sentence, type.Name);
        }

        foreach (var (oldType, newType) in difference.Persisted)
        {
            CompareType(oldType, newType);
        }
    }

    private void CompareType(NamedType before, NamedType after)
    {
        switch (before, after)
        {
            case (EnumType oldEnum, EnumType newEnum):
                CompareEnums(oldEnum, newEnum);
                break;
            case (UnionType oldUnion, UnionType newUnion):
                CompareUnions(oldUnion, newUnion);
                break;
            case (InputObjectType oldInput, InputObjectType newInput):
                CompareInputObjects(oldInput, newInput);
                break;
            case (ComplexType oldComplex, ComplexType newComplex) when before.Kind == after.Kind:
                CompareFields(oldComplex, newComplex);
                CompareInterfaces(oldComplex, newComplex);
                break;
            default:
                if (before.Kind != after.Kind)
                {
                    var sentence = $"{before.Name} changed from {KindOf(before)} to {KindOf(after)}.";
                    Add(SchemaChangeType.TypeChangedKind, sentence, before.Name);
                }

                break;
        }
    }

    private void CompareEnums(EnumType before, EnumType after)
    {
        var difference = new Difference<EnumValueDefinition>(before.Values, after.Values, static value => value.Name);
        foreach (var value in difference.Added)
        {
            Add(SchemaChangeType.ValueAddedToEnum, $"{value.Name} was added to enum type {before.Name}.", $"{before.Name}.{value.Name}");
        }

        foreach (var value in difference.Removed)
        {
            Add(SchemaChangeType.ValueRemovedFromEnum, $"{value.Name} was removed from enum type {before.Name}.", $"{before.Name}.{value.Name}");
        }
    }

    private void CompareUnions(UnionType before, UnionType after)
    {
        var difference = new Difference<ObjectType>(before.Members, after.Members, static type => type.Name);
        foreach (var type in difference.Added)
        {
            Add(SchemaChangeType.TypeAddedToUnion, $"{type.Name} was added to union type {before.Name}.", before.Name);
        }

        foreach (var type in difference.Removed)
        {
            Add(SchemaChangeType.TypeRemovedFromUnion, $"{type.Name} was removed from union type {before.Name}.", before.Name);
        }
    }

    private void Add(SchemaChangeType type, string description, string coordinate)
        => _changes.Add(new SchemaChange(type, description, coordinate));

    private static string KindOf(NamedType type) => type.Kind switch
    {
        TypeKind.Scalar => "a Scalar type",
        TypeKind.Object => "an Object type",
        TypeKind.Interface => "an Interface type",
        TypeKind.Union => "a Union type",
        TypeKind.Enum => "an Enum type",
        _ => "an Input type",
    };
}
