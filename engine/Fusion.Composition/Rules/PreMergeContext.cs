namespace Cacao.Fusion.Composition;

/// <summary>The source schemas, with their members grouped as they will be merged.</summary>
internal sealed class PreMergeContext(IReadOnlyList<SchemaDefinition> schemas)
{
    private readonly OverrideIndex _overrides = new(schemas);

    public IReadOnlyList<SchemaDefinition> Schemas { get; } = schemas;

    public MergedTypes Types { get; } = new(schemas);

    /// <summary>The types of each name that at least two schemas define.</summary>
    public IEnumerable<IReadOnlyList<SourceMember<T>>> TypeGroups<T>()
        where T : TypeDefinition
        => Schemas
            .SelectMany(s => s.Types.OfType<T>(), (schema, type) => new SourceMember<T>(type, schema))
            .GroupBy(t => t.Member.Name, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<SourceMember<T>>)[.. g])
            .Where(g => g.Count > 1);

    /// <summary>The fields of each coordinate, of object and interface types, whatever is said about them.</summary>
    public IEnumerable<IReadOnlyList<SourceMember<FieldDefinition>>> FieldGroups()
        => Schemas
            .SelectMany(s => s.Fields, (schema, field) => new SourceMember<FieldDefinition>(field, schema))
            .GroupBy(f => f.Member.Coordinate, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<SourceMember<FieldDefinition>>)[.. g])
            .Where(g => g.Count > 1);

    /// <summary>The fields of each coordinate that will be merged: neither internal nor taken over by another schema.</summary>
    public IEnumerable<IReadOnlyList<SourceMember<FieldDefinition>>> MergedFieldGroups()
        => FieldGroups()
            .Select(g => (IReadOnlyList<SourceMember<FieldDefinition>>)
                [.. g.Where(f => !f.Member.IsInternal() && !_overrides.IsOverridden(f.Schema, f.Member))])
            .Where(g => g.Count > 1);

    /// <summary>The fields of each coordinate of input object types.</summary>
    public IEnumerable<(string Coordinate, IReadOnlyList<SourceMember<InputValueDefinition>> Fields)> InputFieldGroups()
        => Schemas
            .SelectMany(s => s.InputTypes, (schema, type) => (schema, type))
            .SelectMany(
                x => x.type.Fields,
                (x, field) => (Coordinate: $"{x.type.Name}.{field.Name}", Member: new SourceMember<InputValueDefinition>(field, x.schema)))
            .GroupBy(f => f.Coordinate, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<SourceMember<InputValueDefinition>>)[.. g.Select(f => f.Member)]))
            .Where(g => g.Item2.Count > 1);

    public bool IsOverridden(SourceMember<FieldDefinition> field) => _overrides.IsOverridden(field.Schema, field.Member);
}
