using Cacao.Language;
using static Cacao.Fusion.Composition.SyntaxFactory;

namespace Cacao.Fusion.Composition;

internal sealed partial class SourceSchemaMerger
{
    private void MergeFields<T>(ComplexTypeDefinition type, IReadOnlyList<SourceMember<T>> group)
        where T : ComplexTypeDefinition
    {
        foreach (var fieldGroup in group
            .SelectMany(g => g.Member.Fields, (g, field) => new SourceMember<FieldDefinition>(field, g.Schema))
            .GroupBy(f => f.Member.Name, StringComparer.Ordinal))
        {
            var sources = fieldGroup
                .Where(f => !f.Member.Has(DirectiveNames.Internal) && !_overrides.IsOverridden(f.Schema, f.Member))
                .ToList();

            if (sources.Count > 0)
            {
                type.Fields.Add(MergeOutputFields(type, fieldGroup.Key, sources));
            }
        }
    }

    private FieldDefinition MergeOutputFields(
        ComplexTypeDefinition type,
        string name,
        IReadOnlyList<SourceMember<FieldDefinition>> group)
    {
        var mergedType = _types.LeastRestrictive([.. group.Select(g => g.Member.Type)]) ?? group[0].Member.Type;
        var field = new FieldDefinition(type, name, mergedType) { Description = Description(group) };

        // An argument is there when every source that resolves the field takes it from the client.
        foreach (var argumentGroup in group
            .SelectMany(g => g.Member.Arguments, (g, a) => new SourceMember<InputValueDefinition>(a, g.Schema))
            .Where(a => !a.Member.IsRequirement())
            .GroupBy(a => a.Member.Name, StringComparer.Ordinal)
            .Where(g => g.Count() == group.Count))
        {
            field.Arguments.Add(MergeInputValues(argumentGroup.Key, [.. argumentGroup]));
        }

        var members = Any(group);
        _directives.Merge(DirectiveNames.Authorize, field, members);
        _directives.Merge(DirectiveNames.CacheControl, field, members);
        _directives.Merge(DirectiveNames.Cost, field, members);
        _directives.Merge(DirectiveNames.ListSize, field, members);
        _directives.Merge(DirectiveNames.McpToolAnnotations, field, members);
        _directives.Merge(DirectiveNames.Tag, field, members);
        AddCosts(field, members);
        AddFieldOrigins(field, group);
        AddListSizes(field, members);
        AddRequirements(field, group);
        AddInaccessible(field, members);
        AddDeprecation(field, members);
        return field;
    }

    private void AddFieldOrigins(FieldDefinition field, IReadOnlyList<SourceMember<FieldDefinition>> group)
    {
        foreach (var source in group)
        {
            var arguments = new List<ArgumentNode> { Schema(source.Schema) };

            if (!source.Member.Type.SameAs(field.Type))
            {
                arguments.Add(Argument("sourceType", source.Member.Type.Text()));
            }

            if (SelectionSets.TryParse(source.Member.Find(DirectiveNames.Provides), out var provides))
            {
                arguments.Add(Argument("provides", SelectionSets.Print(provides)));
            }

            if (source.Member.IsExternal())
            {
                arguments.Add(Argument("partial", true));
            }

            field.Directives.Add(Directive(DirectiveNames.FusionField, arguments));
        }
    }

    private void AddListSizes(FieldDefinition field, IReadOnlyList<SourceMember<SchemaMember>> group)
    {
        if (!field.Has(DirectiveNames.ListSize))
        {
            return;
        }

        foreach (var source in group)
        {
            if (source.Member.Find(DirectiveNames.ListSize) is { } listSize)
            {
                field.Directives.Add(Directive(DirectiveNames.FusionListSize, [Schema(source.Schema), .. listSize.Arguments]));
            }
        }
    }

    private void AddRequirements(FieldDefinition field, IReadOnlyList<SourceMember<FieldDefinition>> group)
    {
        foreach (var source in group)
        {
            var map = new List<ValueNode>();
            var requirements = new SelectionTree();

            foreach (var argument in source.Member.Arguments)
            {
                var directive = argument.Find(DirectiveNames.Require);

                if (SelectionSets.TryParseMap(directive, out var selected))
                {
                    map.Add(String(directive!.StringArgument("field")!));
                    requirements.Add(selected);
                }
                else
                {
                    map.Add(new NullValueNode());
                }
            }

            if (!requirements.IsEmpty)
            {
                field.Directives.Add(Directive(
                    DirectiveNames.FusionRequires,
                    Schema(source.Schema),
                    Argument("requirements", requirements.ToString()),
                    Argument("field", FieldSignature.Print(source.Member)),
                    Argument("map", new ListValueNode(map))));
            }
        }
    }
}
