using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads what was reached until nothing new is.</summary>
internal sealed class TypeWalk(ReadContext context)
{
    private readonly List<(INamedTypeSymbol Type, ObjectTypeModel Model)> _objects = [];
    private readonly HashSet<INamedTypeSymbol> _addedUnions = new(SymbolEqualityComparer.Default);
    private int _outputs;

    public List<EnumTypeModel> Enums { get; } = [];

    public List<InputTypeModel> Inputs { get; } = [];

    /// <param name="isAdded">True when only code leads to what is read now.</param>
    public void Run(bool isAdded)
    {
        while (true)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (context.Graph.TryTakeOutput(out var output))
            {
                if (context.Graph.Classify(output) != TypeClass.Union)
                {
                    _objects.Add((output, ObjectTypeReader.Read(context, output) with { IsAdded = isAdded }));
                }
            }
            else if (context.Graph.TryTakeInput(out var input))
            {
                Inputs.Add(InputTypeReader.Read(context, input) with { IsAdded = isAdded });
            }
            else
            {
                break;
            }
        }

        for (var i = Enums.Count; i < context.Graph.Enums.Count; i++)
        {
            Enums.Add(EnumTypeReader.Read(context.Graph.Enums[i]) with { IsAdded = isAdded });
        }

        for (; _outputs < context.Graph.Outputs.Count; _outputs++)
        {
            if (isAdded)
            {
                _addedUnions.Add(context.Graph.Outputs[_outputs]);
            }
        }
    }

    /// <summary>Objects and interfaces with the interfaces among them that they implement.</summary>
    public IEnumerable<ObjectTypeModel> GetObjects()
    {
        var interfaces = _objects.Where(o => o.Model.IsInterface).Select(o => o.Type).ToList();
        return _objects.Select(o => o.Model with
        {
            Interfaces = interfaces
                .Where(i => !SymbolEqualityComparer.Default.Equals(i, o.Type) && UnionTypeReader.IsMember(o.Type, i))
                .Select(i => $"TypeReference.Of(typeof({i.Plain()}))")
                .ToEquatableArray(),
        });
    }

    public IEnumerable<UnionTypeModel> GetUnions()
    {
        var objects = context.Graph.Outputs.Where(t => context.Graph.Classify(t) == TypeClass.Object).ToList();
        return context.Graph.Outputs
            .Where(t => context.Graph.Classify(t) == TypeClass.Union)
            .Select(u => UnionTypeReader.Read(u, objects) with { IsAdded = _addedUnions.Contains(u) });
    }
}
