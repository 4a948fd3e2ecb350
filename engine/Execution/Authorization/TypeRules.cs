using Cacao.Types;

namespace Cacao.Execution;

/// <summary>The rules that types put on fields which return them: an abstract type has those of all its types.</summary>
internal sealed class TypeRules
{
    private readonly SchemaConfiguration _schema;
    private readonly Dictionary<string, List<AuthorizeRule>> _rules = new(StringComparer.Ordinal);

    public TypeRules(SchemaConfiguration schema)
    {
        _schema = schema;
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case InterfaceTypeConfiguration:
                    break;
                case ObjectTypeConfiguration objectType when Own(objectType) is { Count: > 0 } rules:
                    Add(objectType.Name, rules);
                    AddToInterfaces(objectType, rules, []);
                    break;
                case UnionTypeConfiguration union:
                    foreach (var member in union.Members)
                    {
                        if (TypeReferences.FindOutput(schema, member) is ObjectTypeConfiguration memberType && Own(memberType) is { Count: > 0 } ofMember)
                        {
                            Add(union.Name, ofMember);
                        }
                    }

                    break;
            }
        }
    }

    public static IReadOnlyList<AuthorizeRule> Own(TypeConfiguration type) => type.Features.Get<AuthorizeFeature>()?.Rules ?? [];

    /// <summary>The rules on a field of a type.</summary>
    public IReadOnlyList<AuthorizeRule> Of(TypeReference fieldType)
        => TypeReferences.FindOutput(_schema, fieldType) is { } type ? _rules.GetValueOrDefault(type.Name) ?? [] : [];

    private void AddToInterfaces(ObjectTypeConfiguration type, IReadOnlyList<AuthorizeRule> rules, HashSet<string> seen)
    {
        foreach (var reference in type.Interfaces)
        {
            if (TypeReferences.FindOutput(_schema, reference) is InterfaceTypeConfiguration interfaceType && seen.Add(interfaceType.Name))
            {
                Add(interfaceType.Name, rules);
                AddToInterfaces(interfaceType, rules, seen);
            }
        }
    }

    private void Add(string name, IReadOnlyList<AuthorizeRule> rules)
    {
        if (!_rules.TryGetValue(name, out var all))
        {
            _rules.Add(name, all = []);
        }

        all.AddRange(rules);
    }
}
