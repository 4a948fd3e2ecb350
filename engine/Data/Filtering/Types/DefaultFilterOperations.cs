namespace Cacao.Data;

/// <summary>The ids of the operations that filters know. Conventions give them their names; ids above 1024 are the application's.</summary>
public static class DefaultFilterOperations
{
    public new const int Equals = 0;
    public const int NotEquals = 1;
    public const int Contains = 2;
    public const int NotContains = 3;
    public const int In = 4;
    public const int NotIn = 5;
    public const int StartsWith = 6;
    public const int NotStartsWith = 7;
    public const int EndsWith = 8;
    public const int NotEndsWith = 9;
    public const int GreaterThan = 16;
    public const int NotGreaterThan = 17;
    public const int GreaterThanOrEquals = 18;
    public const int NotGreaterThanOrEquals = 19;
    public const int LowerThan = 20;
    public const int NotLowerThan = 21;
    public const int LowerThanOrEquals = 22;
    public const int NotLowerThanOrEquals = 23;
    public const int Some = 32;
    public const int None = 33;
    public const int All = 34;
    public const int Any = 35;
    public const int And = 48;
    public const int Or = 49;
    public const int Data = 50;
}
