using Cacao.Language;

namespace Cacao.Types;

/// <summary>Finds the names of the directives that a configuration applies.</summary>
internal static class DirectiveUsages
{
    public static IReadOnlyCollection<string> Collect(SchemaConfiguration schema)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Add(names, schema.Directives);
        foreach (var type in schema.Types)
        {
            Add(names, type.Directives);
            switch (type)
            {
                case ObjectTypeConfiguration objectType:
                    foreach (var field in objectType.Fields)
                    {
                        Add(names, field.Directives);
                        Add(names, field.Arguments);
                    }

                    break;
                case InputObjectTypeConfiguration input:
                    Add(names, input.Fields);
                    break;
                case EnumTypeConfiguration enumeration:
                    foreach (var value in enumeration.Values)
                    {
                        Add(names, value.Directives);
                    }

                    break;
            }
        }

        return names;
    }

    private static void Add(SortedSet<string> names, List<InputValueConfiguration> values)
    {
        foreach (var value in values)
        {
            Add(names, value.Directives);
        }
    }

    private static void Add(SortedSet<string> names, List<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            names.Add(directive.Name.Value);
        }
    }
}
