using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Removes members that carry one of the given tags, then types that are left empty by it.</summary>
internal sealed class TaggedMemberExclusion(IReadOnlyList<string> tags)
{
    public void Apply(SchemaDefinition schema)
    {
        foreach (var type in schema.Types.ToList())
        {
            if (IsExcluded(type) || IsEmptied(type))
            {
                schema.Remove(type);
            }
        }

        foreach (var union in schema.UnionTypes)
        {
            union.Members.RemoveAll(m => schema.Type(m) is null);
        }

        foreach (var type in schema.ComplexTypes)
        {
            type.Interfaces.RemoveAll(i => schema.Type(i) is null);
        }

        RemoveDirectives(schema);
        schema.Invalidate();
    }

    // With the definition of a directive go its applications.
    private void RemoveDirectives(SchemaDefinition schema)
    {
        var removed = schema.DirectiveDefinitions.Where(d => d.Directives.Any(IsExcluding)).Select(d => d.Name.Value).ToHashSet(StringComparer.Ordinal);

        if (removed.Count == 0)
        {
            return;
        }

        schema.DirectiveDefinitions.RemoveAll(d => removed.Contains(d.Name.Value));
        schema.Directives.RemoveAll(d => removed.Contains(d.Name.Value));

        foreach (var (member, _) in SchemaMembers.All(schema))
        {
            member.Directives.RemoveAll(d => removed.Contains(d.Name.Value));
        }
    }

    private bool IsEmptied(TypeDefinition type)
    {
        switch (type)
        {
            case ComplexTypeDefinition complex:
                foreach (var field in complex.Fields)
                {
                    field.Arguments.RemoveAll(IsExcluded);
                }

                return complex.Fields.RemoveAll(IsExcluded) > 0 && complex.Fields.Count == 0;

            case InputObjectTypeDefinition input:
                return input.Fields.RemoveAll(IsExcluded) > 0 && input.Fields.Count == 0;

            case EnumTypeDefinition @enum:
                return @enum.Values.RemoveAll(IsExcluded) > 0 && @enum.Values.Count == 0;

            default:
                return false;
        }
    }

    private bool IsExcluded(SchemaMember member) => member.Directives.Exists(IsExcluding);

    private bool IsExcluding(DirectiveNode directive)
        => directive.Name.Value == DirectiveNames.Tag
            && directive.StringArgument("name") is { } tag
            && tags.Contains(tag, StringComparer.Ordinal);
}
