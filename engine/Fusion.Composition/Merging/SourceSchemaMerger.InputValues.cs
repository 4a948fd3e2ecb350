using Cacao.Language;
using static Cacao.Fusion.Composition.SyntaxFactory;

namespace Cacao.Fusion.Composition;

internal sealed partial class SourceSchemaMerger
{
    private InputObjectTypeDefinition MergeInputTypes(string name, IReadOnlyList<SourceMember<InputObjectTypeDefinition>> group)
    {
        var type = new InputObjectTypeDefinition(name) { Description = Description(group) };
        var members = Any(group);
        _directives.Merge(DirectiveNames.OneOf, type, members);
        _directives.Merge(DirectiveNames.Tag, type, members);
        AddTypeOrigins(type, group);
        AddInaccessible(type, members);

        // What not every source takes, no client may send.
        foreach (var fieldGroup in group
            .SelectMany(g => g.Member.Fields, (g, field) => new SourceMember<InputValueDefinition>(field, g.Schema))
            .GroupBy(f => f.Member.Name, StringComparer.Ordinal)
            .Where(g => g.Count() == group.Count))
        {
            type.Fields.Add(MergeInputValues(fieldGroup.Key, [.. fieldGroup]));
        }

        return type;
    }

    private InputValueDefinition MergeInputValues(string name, IReadOnlyList<SourceMember<InputValueDefinition>> group)
    {
        var type = MergedTypes.MostRestrictive([.. group.Select(g => g.Member.Type)]) ?? group[0].Member.Type;
        var value = new InputValueDefinition(name, type)
        {
            Description = Description(group),
            DefaultValue = group.Select(g => g.Member.DefaultValue).FirstOrDefault(d => d is not null),
        };

        var members = Any(group);
        _directives.Merge(DirectiveNames.Cost, value, members);
        _directives.Merge(DirectiveNames.Tag, value, members);
        AddCosts(value, members);

        foreach (var source in group)
        {
            var arguments = new List<ArgumentNode> { Schema(source.Schema) };

            if (!source.Member.Type.SameAs(type))
            {
                arguments.Add(Argument("sourceType", source.Member.Type.Text()));
            }

            value.Directives.Add(Directive(DirectiveNames.FusionInputField, arguments));
        }

        AddInaccessible(value, members);
        AddDeprecation(value, members);
        return value;
    }
}
