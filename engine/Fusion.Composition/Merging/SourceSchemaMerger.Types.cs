using static Cacao.Fusion.Composition.SyntaxFactory;

namespace Cacao.Fusion.Composition;

internal sealed partial class SourceSchemaMerger
{
    private ObjectTypeDefinition? MergeObjectTypes(string name, IReadOnlyList<SourceMember<ObjectTypeDefinition>> group)
    {
        group = [.. group.Where(g => !g.Member.IsInternal())];

        if (group.Count == 0)
        {
            return null;
        }

        var type = new ObjectTypeDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.Authorize, type, members);
        _directives.Merge(DirectiveNames.CacheControl, type, members);
        _directives.Merge(DirectiveNames.Cost, type, members);
        _directives.Merge(DirectiveNames.Tag, type, members);
        AddCosts(type, members);
        AddTypeOrigins(type, group);
        MergeInterfaces(type, group);
        AddInaccessible(type, members);
        MergeFields(type, group);
        return type;
    }

    private InterfaceTypeDefinition MergeInterfaceTypes(string name, IReadOnlyList<SourceMember<InterfaceTypeDefinition>> group)
    {
        var type = new InterfaceTypeDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.CacheControl, type, members);
        _directives.Merge(DirectiveNames.Tag, type, members);
        AddTypeOrigins(type, group);
        MergeInterfaces(type, group);
        AddInaccessible(type, members);
        MergeFields(type, group);
        return type;
    }

    private UnionTypeDefinition MergeUnionTypes(string name, IReadOnlyList<SourceMember<UnionTypeDefinition>> group)
    {
        var type = new UnionTypeDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.CacheControl, type, members);
        _directives.Merge(DirectiveNames.Tag, type, members);
        AddTypeOrigins(type, group);

        var memberGroups = group
            .SelectMany(g => g.Member.Members, (g, member) => (g.Schema, Name: member))
            .Where(m => m.Schema.Type(m.Name)?.IsInternal() != true)
            .GroupBy(m => m.Name, StringComparer.Ordinal);

        foreach (var memberGroup in memberGroups)
        {
            type.Members.Add(memberGroup.Key);

            foreach (var (schema, member) in memberGroup)
            {
                type.Directives.Add(Directive(DirectiveNames.FusionUnionMember, Schema(schema), Argument("member", member)));
            }
        }

        AddInaccessible(type, members);
        return type;
    }

    private EnumTypeDefinition MergeEnumTypes(string name, IReadOnlyList<SourceMember<EnumTypeDefinition>> group)
    {
        var type = new EnumTypeDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.Cost, type, members);
        _directives.Merge(DirectiveNames.Tag, type, members);
        AddCosts(type, members);
        AddTypeOrigins(type, group);
        AddInaccessible(type, members);

        foreach (var valueGroup in group
            .SelectMany(g => g.Member.Values, (g, value) => new SourceMember<EnumValueDefinition>(value, g.Schema))
            .GroupBy(v => v.Member.Name, StringComparer.Ordinal))
        {
            type.Values.Add(MergeEnumValues(valueGroup.Key, [.. valueGroup]));
        }

        return type;
    }

    private EnumValueDefinition MergeEnumValues(string name, IReadOnlyList<SourceMember<EnumValueDefinition>> group)
    {
        var value = new EnumValueDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.Tag, value, members);

        foreach (var source in group)
        {
            value.Directives.Add(Directive(DirectiveNames.FusionEnumValue, Schema(source.Schema)));
        }

        AddInaccessible(value, members);
        AddDeprecation(value, members);
        return value;
    }

    private ScalarTypeDefinition? MergeScalarTypes(string name, IReadOnlyList<SourceMember<ScalarTypeDefinition>> group)
    {
        if (BuiltInNames.IsScalar(name) || BuiltInNames.IsCompositionScalar(name))
        {
            return null;
        }

        var type = new ScalarTypeDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.Cost, type, members);
        _directives.Merge(DirectiveNames.SerializeAs, type, members);
        _directives.Merge(DirectiveNames.SpecifiedBy, type, members);
        _directives.Merge(DirectiveNames.Tag, type, members);
        AddCosts(type, members);
        AddTypeOrigins(type, group);
        AddInaccessible(type, members);
        return type;
    }

    private void MergeInterfaces<T>(ComplexTypeDefinition type, IReadOnlyList<SourceMember<T>> group)
        where T : ComplexTypeDefinition
    {
        foreach (var interfaceGroup in group
            .SelectMany(g => g.Member.Interfaces, (g, name) => (g.Schema, Name: name))
            .GroupBy(i => i.Name, StringComparer.Ordinal))
        {
            // An interface that is hidden by one schema is hidden for all.
            if (interfaceGroup.Any(i => i.Schema.Type(i.Name)?.Has(DirectiveNames.Inaccessible) == true))
            {
                continue;
            }

            type.Interfaces.Add(interfaceGroup.Key);

            foreach (var (schema, name) in interfaceGroup)
            {
                type.Directives.Add(Directive(DirectiveNames.FusionImplements, Schema(schema), Argument("interface", name)));
            }
        }
    }

    // GraphQL has a type name the interfaces of its interfaces too. A source schema names those that it knows.
    private void CompleteInterfaces()
    {
        foreach (var type in _merged.ComplexTypes)
        {
            // Grows while it is walked, until nothing is new.
            for (var i = 0; i < type.Interfaces.Count; i++)
            {
                foreach (var inherited in _merged.Type<InterfaceTypeDefinition>(type.Interfaces[i])?.Interfaces ?? [])
                {
                    if (inherited != type.Name && !type.Interfaces.Contains(inherited))
                    {
                        type.Interfaces.Add(inherited);
                    }
                }
            }
        }
    }
}
