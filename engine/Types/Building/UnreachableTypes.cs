namespace Cacao.Types;

/// <summary>Takes types out of a schema that no operation and no directive leads to.</summary>
internal sealed class UnreachableTypes
{
    private readonly SchemaConfiguration _schema;
    private readonly HashSet<TypeConfiguration> _reached = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<TypeConfiguration> _pending = new();

    private UnreachableTypes(SchemaConfiguration schema)
    {
        _schema = schema;
    }

    public static void Remove(SchemaConfiguration schema)
    {
        var types = new UnreachableTypes(schema);
        types.Visit();
        _ = schema.Types.RemoveAll(t => !types._reached.Contains(t));
    }

    private void Visit()
    {
        Reach(_schema.Find(_schema.QueryTypeName));
        Reach(_schema.Find(_schema.MutationTypeName));
        Reach(_schema.Find(_schema.SubscriptionTypeName));
        foreach (var directive in _schema.DirectiveDefinitions)
        {
            foreach (var argument in directive.Arguments)
            {
                Reach(TypeMarkers.FromSyntax(argument.Type), isInput: true);
            }
        }

        while (_pending.TryDequeue(out var type))
        {
            Follow(type);
        }
    }

    private void Follow(TypeConfiguration type)
    {
        switch (type)
        {
            case InputObjectTypeConfiguration input:
                input.Fields.ForEach(f => Reach(f.Type, isInput: true));
                break;
            case UnionTypeConfiguration union:
                union.Members.ForEach(m => Reach(m, isInput: false));
                break;
            case ObjectTypeConfiguration complex:
                complex.Interfaces.ForEach(i => Reach(i, isInput: false));
                foreach (var field in complex.Fields)
                {
                    Reach(field.Type, isInput: false);
                    field.Arguments.ForEach(a => Reach(a.Type, isInput: true));
                }

                if (complex is InterfaceTypeConfiguration contract)
                {
                    ReachImplementers(contract);
                }

                break;
        }
    }

    private void ReachImplementers(InterfaceTypeConfiguration contract)
    {
        foreach (var type in _schema.Types)
        {
            if (type is ObjectTypeConfiguration complex && complex.Interfaces.Exists(i => ReferenceEquals(Find(i, isInput: false), contract)))
            {
                Reach(type);
            }
        }
    }

    private void Reach(TypeReference reference, bool isInput) => Reach(Find(reference, isInput));

    private void Reach(TypeConfiguration? type)
    {
        if (type is not null && _reached.Add(type))
        {
            _pending.Enqueue(type);
        }
    }

    private TypeConfiguration? Find(TypeReference reference, bool isInput) => TypeReferences.GetNamed(reference) switch
    {
        TypeReference.Named named => _schema.Find(named.Name),
        TypeReference.Clr clr when (Nullable.GetUnderlyingType(clr.RuntimeType) ?? clr.RuntimeType) is var type
            => (isInput ? _schema.FindInput(type) : null) ?? _schema.FindOutput(type),
        _ => null,
    };
}
