using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Puts the types of a schema in order: those that are defined as they were written, each followed by what nothing defines but it refers
/// to, then the introspection types. Built-in scalars that nothing refers to are left out.
/// </summary>
internal sealed class TypeCollector
{
    private readonly HashSet<NamedType> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<NamedType> _ordered = [];
    private readonly HashSet<NamedType> _pending;

    private TypeCollector(List<NamedType> defined)
    {
        _pending = new HashSet<NamedType>(defined, ReferenceEqualityComparer.Instance);
    }

    public static IReadOnlyList<NamedType> Collect(
        List<NamedType> defined,
        List<(OperationType Operation, NamedType Type)> operationTypes,
        List<DirectiveDefinition> directives,
        TypeRegistry registry)
    {
        var collector = new TypeCollector(defined);
        foreach (var type in defined)
        {
            collector._pending.Remove(type);
            collector.Add(type);
        }

        foreach (var (_, type) in operationTypes)
        {
            collector.Add(type);
        }

        foreach (var directive in directives)
        {
            foreach (var argument in directive.Arguments)
            {
                collector.Add(argument.Type.NamedType);
            }
        }

        collector.Add(registry.Find("__Schema")!);
        return collector._ordered;
    }

    private void Add(NamedType type)
    {
        if (_pending.Contains(type) || !_seen.Add(type))
        {
            return;
        }

        _ordered.Add(type);
        switch (type)
        {
            case UnionType union:
                foreach (var member in union.DeclaredMembers)
                {
                    Add(member);
                }

                break;
            case ComplexType complexType:
                foreach (var item in complexType.DeclaredInterfaces)
                {
                    Add(item);
                }

                foreach (var field in complexType.Fields)
                {
                    Add(field.Type.NamedType);
                    AddArguments(field.Arguments);
                }

                break;
            case InputObjectType input:
                AddArguments(input.Fields);
                break;
        }
    }

    private void AddArguments(IReadOnlyList<InputValueDefinition> arguments)
    {
        foreach (var argument in arguments)
        {
            Add(argument.Type.NamedType);
        }
    }
}
