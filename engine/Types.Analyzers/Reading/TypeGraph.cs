using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>The types that fields and arguments lead to, each once, in the order they were found.</summary>
internal sealed class TypeGraph
{
    private readonly HashSet<ISymbol> _seenOutputs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _seenInputs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _seenEnums = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _errors = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _certainInputs = new(SymbolEqualityComparer.Default);
    private readonly Queue<INamedTypeSymbol> _outputs = new();
    private readonly Queue<INamedTypeSymbol> _inputs = new();

    private readonly Dictionary<ISymbol, TypeClass> _declared = new(SymbolEqualityComparer.Default);

    public List<INamedTypeSymbol> Enums { get; } = [];

    /// <summary>Objects, interfaces and unions that were reached.</summary>
    public List<INamedTypeSymbol> Outputs { get; } = [];

    public void AddOutput(ITypeSymbol type)
    {
        if (Clean(type) is not { } named)
        {
            return;
        }

        switch (Classify(named))
        {
            case TypeClass.Enum:
                AddEnum(named);
                break;
            case TypeClass.Object or TypeClass.Interface or TypeClass.Union when _seenOutputs.Add(named):
                Outputs.Add(named);
                _outputs.Enqueue(named);
                break;
        }
    }

    /// <summary>Says what a type is when its own declaration does not: <c>[InterfaceType&lt;T&gt;]</c>, <c>[ObjectType&lt;T&gt;]</c>.</summary>
    public void Declare(ITypeSymbol type, TypeClass typeClass)
    {
        if (Clean(type) is { } named)
        {
            _declared[named] = typeClass;
            AddOutput(named);
        }
    }

    public TypeClass Classify(ITypeSymbol type)
        => _declared.TryGetValue(type.WithNullableAnnotation(NullableAnnotation.None), out var declared) ? declared : KnownTypes.Classify(type);

    public void AddError(ITypeSymbol type)
    {
        if (Clean(type) is { } named)
        {
            _errors.Add(named);
            AddOutput(named);
        }
    }

    /// <param name="isCertain">False when the type may turn out to be a service.</param>
    public void AddInput(ITypeSymbol type, bool isCertain)
    {
        if (Clean(type) is not { } named)
        {
            return;
        }

        if (KnownTypes.Classify(named) == TypeClass.Enum)
        {
            AddEnum(named);
        }
        else if (KnownTypes.Classify(named) == TypeClass.Object)
        {
            if (isCertain)
            {
                _certainInputs.Add(named);
            }

            if (_seenInputs.Add(named))
            {
                _inputs.Enqueue(named);
            }
        }
    }

    public void AddEnum(INamedTypeSymbol type)
    {
        if (_seenEnums.Add(type))
        {
            Enums.Add(type);
        }
    }

    public bool IsError(ITypeSymbol type) => _errors.Contains(type);

    public bool IsCertainInput(ITypeSymbol type) => _certainInputs.Contains(type);

    public bool Reached(ITypeSymbol type) => _seenOutputs.Contains(type);

    public bool TryTakeOutput(out INamedTypeSymbol type) => TryTake(_outputs, out type);

    public bool TryTakeInput(out INamedTypeSymbol type) => TryTake(_inputs, out type);

    private static bool TryTake(Queue<INamedTypeSymbol> queue, out INamedTypeSymbol type)
    {
        if (queue.Count == 0)
        {
            type = null!;
            return false;
        }

        type = queue.Dequeue();
        return true;
    }

    private static INamedTypeSymbol? Clean(ITypeSymbol type)
        => type.WithNullableAnnotation(NullableAnnotation.None) is INamedTypeSymbol named and not IErrorTypeSymbol ? named : null;
}
