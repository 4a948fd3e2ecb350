namespace Cacao.Validation;

/// <summary>
/// How many edits lead from one name to another (Damerau–Levenshtein, neighbours may swap); any change of case counts as one.
/// </summary>
internal sealed class LexicalDistance(string name)
{
    private readonly string _lower = name.ToLowerInvariant();
    private readonly int[][] _rows = [new int[name.Length + 1], new int[name.Length + 1], new int[name.Length + 1]];

    /// <summary>Null when it takes more edits than the threshold.</summary>
    public int? Measure(string option, int threshold)
    {
        if (name == option)
        {
            return 0;
        }

        var lower = option.ToLowerInvariant();

        if (_lower == lower)
        {
            return 1;
        }

        if (Math.Abs(lower.Length - _lower.Length) > threshold)
        {
            return null;
        }

        for (var j = 0; j <= _lower.Length; j++)
        {
            _rows[0][j] = j;
        }

        for (var i = 1; i <= lower.Length; i++)
        {
            if (FillRow(lower, i) > threshold)
            {
                return null;
            }
        }

        var distance = _rows[lower.Length % 3][_lower.Length];
        return distance <= threshold ? distance : null;
    }

    private int FillRow(string option, int i)
    {
        var above = _rows[(i - 1) % 3];
        var row = _rows[i % 3];
        var smallest = row[0] = i;

        for (var j = 1; j <= _lower.Length; j++)
        {
            var cost = option[i - 1] == _lower[j - 1] ? 0 : 1;
            var cell = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);

            if (i > 1 && j > 1 && option[i - 1] == _lower[j - 2] && option[i - 2] == _lower[j - 1])
            {
                cell = Math.Min(cell, _rows[(i - 2) % 3][j - 2] + 1);
            }

            smallest = Math.Min(smallest, cell);
            row[j] = cell;
        }

        return smallest;
    }
}
