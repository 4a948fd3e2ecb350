using System.Text;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>The fields selected on one object type, in response order.</summary>
internal sealed class SelectionSet(int id, ObjectType type, Selection[] selections)
{
    /// <summary>The position in the operation's selection sets.</summary>
    public int Id { get; } = id;

    public ObjectType Type { get; } = type;

    public Selection[] Selections { get; } = selections;

    /// <summary>What <c>__typename</c> answers, as JSON.</summary>
    public byte[] TypeNameJson { get; } = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
}
