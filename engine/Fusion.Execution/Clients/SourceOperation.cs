using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>An operation of a call, with the variable sets it is run with.</summary>
public sealed class SourceOperation
{
    private readonly PooledBuffer _variables;
    private readonly int[] _offsets;

    internal SourceOperation(
        OperationType type, ReadOnlyMemory<byte> text, ReadOnlyMemory<byte> textJson, PooledBuffer variables, int[] offsets, int setCount)
    {
        Type = type;
        Text = text;
        TextJson = textJson;
        _variables = variables;
        _offsets = offsets;
        SetCount = setCount;
    }

    public OperationType Type { get; }

    /// <summary>
    /// Files that stand in the variables, by path (<c>variables.input.photo</c>); null for none. An operation with files has one variable
    /// set and is the only one of its call.
    /// </summary>
    public IReadOnlyDictionary<string, object>? Files { get; internal init; }

    /// <summary>The operation in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The operation as a JSON string in UTF-8.</summary>
    public ReadOnlyMemory<byte> TextJson { get; }

    public int SetCount { get; }

    /// <summary>One variable set as a JSON object; all sets as a JSON array when there are several.</summary>
    public ReadOnlyMemory<byte> Variables => SetCount == 1 ? GetSet(0) : _variables.WrittenMemory;

    public ReadOnlyMemory<byte> GetSet(int index) => _variables.WrittenMemory[_offsets[index * 2].._offsets[(index * 2) + 1]];
}
