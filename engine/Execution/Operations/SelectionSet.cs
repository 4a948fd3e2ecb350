using System.Text;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>The fields selected on one object type, in response order.</summary>
internal sealed class SelectionSet(int id, ObjectType type, Selection[] selections, DeferredSelections? deferred = null)
{
    /// <summary>The position in the operation's selection sets.</summary>
    public int Id { get; } = id;

    public ObjectType Type { get; } = type;

    /// <summary>The fields that are answered with the object.</summary>
    public Selection[] Selections { get; } = selections;

    /// <summary>What is answered later; null when nothing is.</summary>
    public DeferredSelections? Deferred { get; } = deferred;

    /// <summary>The fields that are answered with the object, and those that are answered later.</summary>
    public Selection[] AllSelections { get; } = deferred is null
        ? selections
        : [.. selections, .. deferred.Groups.SelectMany(static group => group.Selections.Selections)];

    /// <summary>What <c>__typename</c> answers, as JSON.</summary>
    public byte[] TypeNameJson { get; } = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
}
