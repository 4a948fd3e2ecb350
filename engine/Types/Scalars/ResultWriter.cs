namespace Cacao.Types;

/// <summary>
/// Takes one leaf value as UTF-8 JSON. The executor hands the same instance to every leaf; a resolver writes exactly one value.
/// </summary>
public abstract class ResultWriter
{
    public abstract void WriteNull();

    public abstract void WriteBoolean(bool value);

    public abstract void WriteInt32(int value);

    public abstract void WriteInt64(long value);

    /// <summary>NaN and infinities are refused with <see cref="ResultCoercionException"/>.</summary>
    public abstract void WriteDouble(double value);

    public abstract void WriteDecimal(decimal value);

    public abstract void WriteString(ReadOnlySpan<char> value);

    /// <summary>A string that is UTF-8 already but may need escaping.</summary>
    public abstract void WriteString(ReadOnlySpan<byte> utf8);

    public abstract void WriteGuid(Guid value);

    /// <summary>One complete JSON value, copied as it is (object and list scalars, pre-escaped enum names).</summary>
    public abstract void WriteRawJson(ReadOnlySpan<byte> json);
}
